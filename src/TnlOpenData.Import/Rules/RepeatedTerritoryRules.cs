using System.Globalization;
using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;
using TnlOpenData.Palmares;
using static TnlOpenData.Schema.AllTables;

namespace TnlOpenData.Import.Rules;

/// <summary>
/// What <c>collectivities.csv</c> repeats of the tables of territories (codes and names of places, populations) is what they say. The
/// names of the bodies are their own.
/// </summary>
internal static class RepeatedTerritoryRules
{
    public static readonly Rule[] All =
    [
        new(Check, Collectivities, Communes, FormerCommunes, Epci, Departements, Regions),
    ];

    private static IEnumerable<Problem> Check(PackageRows package)
    {
        var places = new TerritoryFacts(package);
        var collectivities = package.Of(Collectivities);
        string[] columns =
        [
            "kind", "siren", "insee_code", "departement_code", "departement_name", "region_code", "region_name", "epci_siren", "epci_name",
            "population", "population_year",
        ];
        foreach (var row in collectivities.ValidRows(columns))
        {
            foreach (var (column, given, said, file) in Repeated(row.Value, places))
            {
                if (given is not null && given != said)
                {
                    var wrong = $"{DisplayText.Quote(given)} is not what {file} says";
                    yield return collectivities.Problem(row, column, wrong, said ?? "none");
                }
            }
        }
    }

    /// <summary>The cells of a body, each with what the tables of territories say of it; none for what they do not know.</summary>
    private static IEnumerable<(string Column, string? Given, string? Said, string File)> Repeated(Collectivity body, TerritoryFacts places)
    {
        if (body.DepartementCode is { } departement && places.Departements.TryGetValue(departement, out var inDepartement))
        {
            yield return ("departement_name", body.DepartementName, inDepartement.Name, "departements.csv");
        }

        if (body.RegionCode is { } region && places.Regions.TryGetValue(region, out var inRegion))
        {
            yield return ("region_name", body.RegionName, inRegion.Name, "regions.csv");
        }

        if (body.EpciSiren is { } siren)
        {
            var epci = places.Epci.GetValueOrDefault(siren);
            yield return ("epci_siren", siren, epci?.Siren, "epci.csv");
            yield return ("epci_name", body.EpciName, epci?.Name, "epci.csv");
        }

        if (body.Kind == "commune" && body.InseeCode is { } insee && !places.IsFormer(insee))
        {
            var commune = places.Communes.GetValueOrDefault(insee);
            yield return ("insee_code", insee, commune?.InseeCode, "communes.csv");
            if (commune is not null)
            {
                yield return ("epci_siren", body.EpciSiren ?? "", commune.EpciSiren ?? "", "communes.csv");
            }
        }

        if (places.PopulationOf(body) is var (population, year, file))
        {
            // Another year may be meant: the cell then stands beside that year.
            yield return ("population_year", Text(body.PopulationYear), Text(year), file);
            yield return ("population", Text(body.Population), Text(population), file);
        }
    }

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
