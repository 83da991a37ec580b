using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;
using Cog = TnlOpenData.Territories.Cog;
using static TnlOpenData.Schema.AllTables;

namespace TnlOpenData.Import.Rules;

/// <summary>The rules of the tables of the places of France: <c>communes.csv</c>, <c>epci.csv</c> and the others.</summary>
internal static class TerritoryRules
{
    public static readonly Rule[] All =
    [
        new(p => Sirens(p.Of(Communes), c => c.Siren), Communes),
        new(p => Sirens(p.Of(Epci), e => e.Siren), Epci),
        new(CommunesAreInTheirDepartement, Communes),
        new(EpciHaveTheirMembers, Communes, Epci),
        new(p => Positions(p.Of(Communes), c => (c.Longitude, c.Latitude)), Communes),
        new(p => Positions(p.Of(Epci), c => (c.Longitude, c.Latitude)), Epci),
        new(p => Positions(p.Of(Departements), c => (c.Longitude, c.Latitude)), Departements),
        new(p => Positions(p.Of(Regions), c => (c.Longitude, c.Latitude)), Regions),
        new(p => Populations(p.Of(Communes), c => (c.Population, c.PopulationYear)), Communes),
        new(p => Populations(p.Of(Epci), c => (c.Population, c.PopulationYear)), Epci),
        new(p => Populations(p.Of(Departements), c => (c.Population, c.PopulationYear)), Departements),
        new(p => Populations(p.Of(Regions), c => (c.Population, c.PopulationYear)), Regions),
    ];

    private static IEnumerable<Problem> Sirens<T>(TableRows<T> rows, Func<T, string?> read) where T : class
    {
        foreach (var row in rows.ValidRows("siren"))
        {
            if (read(row.Value) is { } siren && !SirenCheckDigit.IsValid(siren))
            {
                var wrong = $"{DisplayText.Quote(siren)} is not a SIREN: its check digit is wrong";
                yield return rows.Problem(row, "siren", wrong, "the nine digits as the source gives them");
            }
        }
    }

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

    /// <summary>An intercommunality has as many members as it says, and its most populous one is among them.</summary>
    private static IEnumerable<Problem> EpciHaveTheirMembers(PackageRows package)
    {
        var (communes, epci) = (package.Of(Communes), package.Of(Epci));
        if (!communes.AreAllValid("insee_code", "epci_siren", "ept_siren"))
        {
            yield break;
        }

        var members = communes.ValidRows().Select(r => r.Value)
            .SelectMany(c => new[] { (Siren: c.EpciSiren, c.InseeCode), (Siren: c.EptSiren, c.InseeCode) })
            .ToLookup(m => m.Siren ?? "", m => m.InseeCode, StringComparer.Ordinal);
        foreach (var row in epci.ValidRows("siren", "members_count", "largest_member_insee_code"))
        {
            var own = members[row.Value.Siren].ToHashSet(StringComparer.Ordinal);
            if (own.Count != row.Value.MembersCount)
            {
                yield return epci.Problem(
                    row, "members_count", $"{row.Value.MembersCount} is not the number of its communes in {communes.File}", $"{own.Count}");
            }

            if (!own.Contains(row.Value.LargestMemberInseeCode))
            {
                var wrong = $"{DisplayText.Quote(row.Value.LargestMemberInseeCode)} is not one of its communes";
                yield return epci.Problem(row, "largest_member_insee_code", wrong, $"the code of a member in {communes.File}");
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
