using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;
using static TnlOpenData.Schema.AllTables;

namespace TnlOpenData.Import.Rules;

/// <summary>The rules of <c>mentions.csv</c>.</summary>
internal static class MentionRules
{
    public static readonly Rule[] All = [new(CodesHaveOneKind, Mentions)];

    /// <summary>Awards are counted by code: a code that is a mention here and a fact there would mix both.</summary>
    private static IEnumerable<Problem> CodesHaveOneKind(PackageRows package)
    {
        var mentions = package.Of(Mentions);
        var kinds = new Dictionary<string, (string Kind, int Line)>(StringComparer.Ordinal);
        foreach (var row in mentions.ValidRows("code", "kind"))
        {
            var (code, kind) = (row.Value.Code, row.Value.Kind);
            if (!kinds.TryAdd(code, (kind, row.Line)) && kinds[code].Kind != kind)
            {
                var wrong = $"{DisplayText.Escape(code)} is a {kind} here and a {kinds[code].Kind} on line {kinds[code].Line}";
                yield return mentions.Problem(row, "kind", wrong, "one kind for one code, or another code");
            }
        }
    }
}
