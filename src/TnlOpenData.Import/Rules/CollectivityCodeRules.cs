using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;
using TnlOpenData.Palmares;
using TnlOpenData.Territories;
using static TnlOpenData.Schema.AllTables;

namespace TnlOpenData.Import.Rules;

/// <summary>
/// The rules of the INSEE and COG codes in <c>collectivities.csv</c> and of the names beside them. COG: Code officiel géographique,
/// the official list of French communes, départements and régions.
/// </summary>
internal static class CollectivityCodeRules
{
    public static readonly Rule[] All =
    [
        new(InseeCodesAgreeWithTheKind, Collectivities),
        new(DepartementsAndRegionsExist, Collectivities),
        new(CodesAndNamesComeInPairs, Collectivities),
        new(CodesHaveOneName, Collectivities),
    ];

    private static readonly NamedCode Departement =
        new("departement_code", "departement_name", c => (c.DepartementCode, c.DepartementName));

    private static readonly NamedCode Region = new("region_code", "region_name", c => (c.RegionCode, c.RegionName));
    private static readonly NamedCode Epci = new("epci_siren", "epci_name", c => (c.EpciSiren, c.EpciName));

    /// <summary>A commune, département or région has an INSEE code that agrees with its other codes; no other body has one.</summary>
    private static IEnumerable<Problem> InseeCodesAgreeWithTheKind(PackageRows package)
    {
        var collectivities = package.Of(Collectivities);
        foreach (var row in collectivities.ValidRows("kind", "insee_code", "departement_code", "region_code"))
        {
            if (row.Value is { Kind: "region", DepartementCode: { } departement })
            {
                var wrong = $"{DisplayText.Quote(departement)} is given for a région";
                yield return collectivities.Problem(row, "departement_code", wrong, "none");
            }

            if (row.Value.InseeCode is { } code && CheckInseeCode(row.Value, code) is var (problem, right))
            {
                yield return collectivities.Problem(row, "insee_code", $"{DisplayText.Quote(code)} {problem}", right);
            }
        }
    }

    private static (string Wrong, string Right)? CheckInseeCode(Collectivity body, string code) => body.Kind switch
    {
        "commune" when code.Length != 5 => ("is not the code of a commune", "five characters, as 38151"),
        "commune" when Cog.DepartementOfCommune(code) != body.DepartementCode =>
            ($"does not begin with departement_code {DisplayText.Quote(body.DepartementCode ?? "")}", "both codes of one commune"),
        "departement" when code != body.DepartementCode =>
            ($"is not departement_code {DisplayText.Quote(body.DepartementCode ?? "")}", "the same code in both"),
        "region" when code != body.RegionCode =>
            ($"is not region_code {DisplayText.Quote(body.RegionCode ?? "")}", "the same code in both"),
        "commune" or "departement" or "region" => null,
        _ => ($"is given for a body of kind {DisplayText.Escape(body.Kind)}", "none: communes, départements and régions have one"),
    };

    private static IEnumerable<Problem> DepartementsAndRegionsExist(PackageRows package)
    {
        var collectivities = package.Of(Collectivities);
        foreach (var row in collectivities.ValidRows("departement_code", "region_code"))
        {
            if (CheckCog(row.Value.DepartementCode, row.Value.RegionCode) is var (column, wrong, right))
            {
                yield return collectivities.Problem(row, column, wrong, right);
            }
        }
    }

    private static (string Column, string Wrong, string Right)? CheckCog(string? departement, string? region)
    {
        if (departement is not null)
        {
            if (!Cog.IsDepartement(departement))
            {
                return ("departement_code", $"{DisplayText.Quote(departement)} is not a département of the COG", "a code as 01, 2A or 974");
            }

            var expected = Cog.RegionOf(departement);
            if (region != expected)
            {
                var wrong = $"{DisplayText.Quote(region ?? "")} is not the région of département {departement}";
                return ("region_code", wrong, expected ?? "none");
            }
        }

        if (region is not null && !Cog.RegionCodes.Contains(region, StringComparer.Ordinal))
        {
            var wrong = $"{DisplayText.Quote(region)} is not a région of the COG";
            return ("region_code", wrong, DisplayText.OneOf(Cog.RegionCodes));
        }

        return null;
    }

    /// <summary>The pair of an EPCI is checked by <see cref="CollectivityRules"/>, with the kind of the body.</summary>
    private static IEnumerable<Problem> CodesAndNamesComeInPairs(PackageRows package)
    {
        var collectivities = package.Of(Collectivities);
        foreach (var pair in new[] { Departement, Region })
        {
            foreach (var row in collectivities.ValidRows(pair.Code, pair.Name))
            {
                var (code, name) = pair.Read(row.Value);
                if (code is null != name is null)
                {
                    var (missing, given) = code is null ? (pair.Code, pair.Name) : (pair.Name, pair.Code);
                    yield return collectivities.Problem(
                        row, missing, $"is empty while {given} is given", "the code and the name, or neither");
                }
            }
        }
    }

    private static IEnumerable<Problem> CodesHaveOneName(PackageRows package)
    {
        var collectivities = package.Of(Collectivities);
        foreach (var pair in new[] { Departement, Region, Epci })
        {
            var names = new Dictionary<string, (string Name, int Line)>(StringComparer.Ordinal);
            foreach (var row in collectivities.ValidRows(pair.Code, pair.Name))
            {
                if (pair.Read(row.Value) is not ({ } code, { } name) || names.TryAdd(code, (name, row.Line)) || names[code].Name == name)
                {
                    continue;
                }

                var (first, line) = names[code];
                var other = $"{DisplayText.Quote(first)} on line {line}";
                var wrong = $"{DisplayText.Quote(name)} names {DisplayText.Escape(code)}, which is {other}";
                yield return collectivities.Problem(row, pair.Name, wrong, "one name for one code");
            }
        }
    }

    /// <summary>The columns of a code and of its name.</summary>
    private sealed record NamedCode(string Code, string Name, Func<Collectivity, (string? Code, string? Name)> Read);
}
