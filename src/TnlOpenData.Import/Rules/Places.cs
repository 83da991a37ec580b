using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;
using TnlOpenData.Palmares;

namespace TnlOpenData.Import.Rules;

internal static class Places
{
    private static readonly (string Code, string Name, Func<Collectivity, (string? Code, string? Name)> Read)[] Pairs =
    [
        ("departement_code", "departement_name", c => (c.DepartementCode, c.DepartementName)),
        ("region_code", "region_name", c => (c.RegionCode, c.RegionName)),
        ("epci_siren", "epci_name", c => (c.EpciSiren, c.EpciName)),
    ];

    public static IEnumerable<Problem> ExistInTheCog(PackageRows package)
    {
        foreach (var row in package.Collectivities.ValidRows("departement_code", "region_code"))
        {
            var (departement, region) = (row.Value.DepartementCode, row.Value.RegionCode);
            if (departement is not null && !Cog.IsDepartement(departement))
            {
                yield return package.Collectivities.Problem(
                    row, "departement_code", $"{DisplayText.Quote(departement)} is not a département of the COG", "a code as 01, 2A or 974");
            }
            else if (departement is not null && Cog.RegionOf(departement) != region)
            {
                yield return package.Collectivities.Problem(
                    row, "region_code", $"{DisplayText.Quote(region ?? "")} is not the région of département {departement}", Cog.RegionOf(departement) ?? "none");
            }
            else if (region is not null && !Cog.RegionCodes.Contains(region, StringComparer.Ordinal))
            {
                yield return package.Collectivities.Problem(
                    row, "region_code", $"{DisplayText.Quote(region)} is not a région of the COG", $"one of {DisplayText.List(Cog.RegionCodes)}");
            }
        }
    }

    /// <summary>The two columns of an EPCI are the matter of <see cref="Epci"/>.</summary>
    public static IEnumerable<Problem> HaveCodeAndName(PackageRows package) => Pairs.Take(2).SelectMany(pair =>
        package.Collectivities.ValidRows(pair.Code, pair.Name)
            .Where(row => pair.Read(row.Value) is var (code, name) && code is null != name is null)
            .Select(row => pair.Read(row.Value).Code is null
                ? package.Collectivities.Problem(row, pair.Code, $"is empty while {pair.Name} is given", "the code and the name, or neither")
                : package.Collectivities.Problem(row, pair.Name, $"is empty while {pair.Code} is given", "the code and the name, or neither")));

    public static IEnumerable<Problem> HaveOneName(PackageRows package)
    {
        foreach (var pair in Pairs)
        {
            var names = new Dictionary<string, (string Name, int Line)>(StringComparer.Ordinal);
            foreach (var row in package.Collectivities.ValidRows(pair.Code, pair.Name))
            {
                if (pair.Read(row.Value) is ({ } code, { } name) && !names.TryAdd(code, (name, row.Line)) && names[code].Name != name)
                {
                    yield return package.Collectivities.Problem(
                        row, pair.Name, $"{DisplayText.Quote(name)} names {DisplayText.Escape(code)}, which is {DisplayText.Quote(names[code].Name)} on line {names[code].Line}", "one name for one code");
                }
            }
        }
    }
}
