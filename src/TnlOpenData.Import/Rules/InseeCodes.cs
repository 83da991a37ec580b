using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;
using TnlOpenData.Palmares;

namespace TnlOpenData.Import.Rules;

/// <summary>The INSEE code of a commune, a département or a région agrees with its other codes; no other body has one.</summary>
internal static class InseeCodes
{
    public static IEnumerable<Problem> AreOfTheKind(PackageRows package)
    {
        foreach (var row in package.Collectivities.ValidRows("kind", "insee_code", "departement_code", "region_code"))
        {
            if (row.Value is { Kind: "region", DepartementCode: { } departement })
            {
                yield return package.Collectivities.Problem(row, "departement_code", $"{DisplayText.Quote(departement)} is given for a région", "none");
            }

            if (row.Value.InseeCode is { } code && Check(row.Value, code) is { } fault)
            {
                yield return package.Collectivities.Problem(row, "insee_code", $"{DisplayText.Quote(code)} {fault.Wrong}", fault.Right);
            }
        }
    }

    private static Fault? Check(Collectivity body, string code) => body.Kind switch
    {
        "commune" when code.Length != 5 => new("is not the code of a commune", "five characters, as 38151"),
        "commune" when Cog.DepartementOfCommune(code) != body.DepartementCode =>
            new($"does not begin with departement_code {DisplayText.Quote(body.DepartementCode ?? "")}", "both codes of one commune"),
        "departement" when code != body.DepartementCode =>
            new($"is not departement_code {DisplayText.Quote(body.DepartementCode ?? "")}", "the same code in both"),
        "region" when code != body.RegionCode =>
            new($"is not region_code {DisplayText.Quote(body.RegionCode ?? "")}", "the same code in both"),
        "commune" or "departement" or "region" => null,
        _ => new($"is given for a body of kind {DisplayText.Escape(body.Kind)}", "none: communes, départements and régions have one"),
    };
}
