using System.Globalization;
using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;
using static TnlOpenData.Schema.AllTables;

namespace TnlOpenData.Import.Rules;

/// <summary>The rules of <c>jury_comments.csv</c>.</summary>
internal static class JuryCommentRules
{
    public static readonly Rule[] All = [new(DomainsBelongToTheEdition, JuryComments, Domains)];

    /// <summary>Not a foreign key: a comment without a domain is about the whole application.</summary>
    private static IEnumerable<Problem> DomainsBelongToTheEdition(PackageRows package)
    {
        var (comments, domains) = (package.Of(JuryComments), package.Of(Domains));
        if (!domains.AreAllValid("edition", "code"))
        {
            yield break;
        }

        foreach (var row in comments.ValidRows("edition", "domain_code"))
        {
            var (edition, code) = (row.Value.Edition, row.Value.DomainCode);
            if (code is null || domains.Keys.ContainsKey(new Key(new(null, edition), new(code, 0), default)))
            {
                continue;
            }

            var codes = domains.Keys.Keys.Where(k => k.First.Number == edition).Select(k => k.Second.Text!).ToArray();
            yield return comments.Problem(
                row,
                "domain_code",
                string.Create(CultureInfo.InvariantCulture, $"{DisplayText.Quote(code)} is not a domain of {edition}"),
                codes.Length == 0 ? "none: no domain of that edition is recorded" : DisplayText.OneOf(codes));
        }
    }
}
