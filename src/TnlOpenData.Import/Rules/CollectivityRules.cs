using System.Globalization;
using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;
using TnlOpenData.Palmares;
using TnlOpenData.Territories;
using static TnlOpenData.Schema.AllTables;

namespace TnlOpenData.Import.Rules;

/// <summary>The rules of <c>collectivities.csv</c>; those of its INSEE and COG codes are in <see cref="CollectivityCodeRules"/>.</summary>
internal static class CollectivityRules
{
    public static readonly Rule[] All =
    [
        new(SirensHaveAValidCheckDigit, Collectivities),
        new(OnlyCommunesHaveAnEpci, Collectivities),
        .. CollectivityCodeRules.All,
        new(CoordinatesAreComplete, Collectivities),
        new(CoordinatesAreInTheirTerritory, Collectivities),
        new(PopulationsHaveTheirYear, Collectivities),
    ];

    private static IEnumerable<Problem> SirensHaveAValidCheckDigit(PackageRows package)
    {
        var collectivities = package.Of(Collectivities);
        return SirenCheckDigit.Check(collectivities, "siren", c => c.Siren)
            .Concat(SirenCheckDigit.Check(collectivities, "epci_siren", c => c.EpciSiren));
    }

    private static IEnumerable<Problem> OnlyCommunesHaveAnEpci(PackageRows package)
    {
        var collectivities = package.Of(Collectivities);
        foreach (var row in collectivities.ValidRows("kind", "epci_siren", "epci_name"))
        {
            var (kind, siren, name) = (row.Value.Kind, row.Value.EpciSiren, row.Value.EpciName);
            if (kind != "commune" && (siren ?? name) is not null)
            {
                var given = siren is null ? "epci_name" : "epci_siren";
                yield return collectivities.Problem(
                    row, given, $"is given for a body of kind {DisplayText.Escape(kind)}", "an EPCI for communes only");
            }
            else if (siren is null != name is null)
            {
                var missing = siren is null ? "epci_siren" : "epci_name";
                yield return collectivities.Problem(
                    row, missing, "is empty while the other column of the EPCI is given", "the SIREN and the name, or neither");
            }

            // SIRENs of public bodies begin with 1 or 2; 2 is for local authorities.
            if (siren is not null && siren[0] != '2')
            {
                var wrong = $"{DisplayText.Quote(siren)} is not the SIREN of an EPCI";
                yield return collectivities.Problem(row, "epci_siren", wrong, "one that begins with 2");
            }
        }
    }

    private static IEnumerable<Problem> CoordinatesAreComplete(PackageRows package)
    {
        var collectivities = package.Of(Collectivities);
        foreach (var row in collectivities.ValidRows("longitude", "latitude", "coordinates_source"))
        {
            var (longitude, latitude, source) = (row.Value.Longitude, row.Value.Latitude, row.Value.CoordinatesSource);
            if (longitude is null != latitude is null)
            {
                var missing = longitude is null ? "longitude" : "latitude";
                yield return collectivities.Problem(row, missing, "is empty while the other coordinate is given", "both or neither");
            }
            else if (longitude is null != source is null)
            {
                var wrong = source is null
                    ? "is empty while coordinates are given"
                    : $"{DisplayText.Quote(source)} is given without coordinates";
                yield return collectivities.Problem(row, "coordinates_source", wrong, "coordinates and what they are, or neither");
            }
        }
    }

    private static IEnumerable<Problem> CoordinatesAreInTheirTerritory(PackageRows package)
    {
        var collectivities = package.Of(Collectivities);
        foreach (var row in collectivities.ValidRows("longitude", "latitude", "departement_code"))
        {
            var departement = row.Value.DepartementCode;
            var boxes = FrenchBoundingBoxes.Of(departement);
            if (row.Value is not { Longitude: { } longitude, Latitude: { } latitude } || boxes.Any(b => b.Contains(longitude, latitude)))
            {
                continue;
            }

            var territory = departement is null ? "France" : $"or near département {DisplayText.Escape(departement)}";
            yield return collectivities.Problem(
                row,
                "longitude",
                string.Create(CultureInfo.InvariantCulture, $"the point {longitude}, {latitude} is not in {territory}"),
                boxes.Any(b => b.Contains(latitude, longitude))
                    ? "longitude and latitude look swapped"
                    : "longitude east and latitude north, in degrees");
        }
    }

    private static IEnumerable<Problem> PopulationsHaveTheirYear(PackageRows package)
    {
        var collectivities = package.Of(Collectivities);
        foreach (var row in collectivities.ValidRows("population", "population_year"))
        {
            var (population, year) = (row.Value.Population, row.Value.PopulationYear);
            if (population is null != year is null)
            {
                var missing = population is null ? "population" : "population_year";
                yield return collectivities.Problem(
                    row, missing, "is empty while the other is given", "a population and its year, or neither");
            }

            if (population < 0)
            {
                yield return collectivities.Problem(row, "population", $"{population} is less than 0", "0 or more");
            }
        }
    }
}
