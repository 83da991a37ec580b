using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;
using static TnlOpenData.Schema.AllTables;
using Cog = TnlOpenData.Territories.Cog;

namespace TnlOpenData.Import.Rules;

/// <summary>The rules of the tables of the places of France: <c>communes.csv</c>, <c>epci.csv</c> and the others.</summary>
internal static class TerritoryRules
{
    public static readonly Rule[] All =
    [
        new(p => SirenCheckDigit.Check(p.Of(Communes), "siren", c => c.Siren), Communes),
        new(p => SirenCheckDigit.Check(p.Of(Epci), "siren", e => e.Siren), Epci),
        new(CommunesAreInTheirDepartement, Communes),
        .. TerritoryMemberRules.All,
        new(p => Positions(p.Of(Communes), c => (c.Longitude, c.Latitude)), Communes),
        new(p => Positions(p.Of(Epci), c => (c.Longitude, c.Latitude)), Epci),
        new(p => Positions(p.Of(Departements), c => (c.Longitude, c.Latitude)), Departements),
        new(p => Positions(p.Of(Regions), c => (c.Longitude, c.Latitude)), Regions),
        new(p => Populations(p.Of(Communes), c => (c.Population, c.PopulationYear)), Communes),
        new(p => Populations(p.Of(Epci), c => (c.Population, c.PopulationYear)), Epci),
        new(p => Populations(p.Of(Departements), c => (c.Population, c.PopulationYear)), Departements),
        new(p => Populations(p.Of(Regions), c => (c.Population, c.PopulationYear)), Regions),
    ];

    private static IEnumerable<Problem> CommunesAreInTheirDepartement(PackageRows package)
    {
        var communes = package.Of(Communes);
        foreach (var row in communes.ValidRows("insee_code", "departement_code"))
        {
            if (Cog.DepartementOfCommune(row.Value.InseeCode) != row.Value.DepartementCode)
            {
                var wrong = $"{DisplayText.Quote(row.Value.DepartementCode)} is not the département of {row.Value.InseeCode}";
                yield return communes.Problem(row, "departement_code", wrong, Cog.DepartementOfCommune(row.Value.InseeCode));
            }
        }
    }

    private static IEnumerable<Problem> Positions<T>(TableRows<T> rows, Func<T, (double?, double?)> read) where T : class =>
        Pairs(rows, "longitude", "latitude", row => (read(row).Item1 is null, read(row).Item2 is null));

    private static IEnumerable<Problem> Populations<T>(TableRows<T> rows, Func<T, (int?, int?)> read) where T : class =>
        Pairs(rows, "population", "population_year", row => (read(row).Item1 is null, read(row).Item2 is null));

    /// <summary>Both cells are given, or neither.</summary>
    private static IEnumerable<Problem> Pairs<T>(
        TableRows<T> rows, string first, string second, Func<T, (bool First, bool Second)> areEmpty) where T : class
    {
        foreach (var row in rows.ValidRows(first, second))
        {
            var (isFirstEmpty, isSecondEmpty) = areEmpty(row.Value);
            if (isFirstEmpty != isSecondEmpty)
            {
                var (missing, given) = isFirstEmpty ? (first, second) : (second, first);
                yield return rows.Problem(row, missing, $"is empty while {given} is given", "both, or neither");
            }
        }
    }
}
