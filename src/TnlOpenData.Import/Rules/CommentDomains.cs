using System.Globalization;
using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;

namespace TnlOpenData.Import.Rules;

internal static class CommentDomains
{
    /// <summary>No foreign key can say this, since a comment without a domain is about the whole application.</summary>
    public static IEnumerable<Problem> BelongToTheEdition(PackageRows package)
    {
        var isKnown = package.Domains.IsWhole("edition", "code");
        foreach (var row in isKnown ? package.JuryComments.ValidRows("edition", "domain_code") : [])
        {
            var (edition, code) = (row.Value.Edition, row.Value.DomainCode);
            if (code is not null && !package.Domains.Keys.ContainsKey(new Key(new(null, edition), new(code, 0), default)))
            {
                var codes = package.Domains.Keys.Keys.Where(k => k.First.Number == edition).Select(k => k.Second.Text!).ToArray();
                yield return package.JuryComments.Problem(
                    row,
                    "domain_code",
                    string.Create(CultureInfo.InvariantCulture, $"{DisplayText.Quote(code)} is not a domain of {edition}"),
                    codes.Length == 0 ? "none: no domain of that edition is recorded" : $"one of {DisplayText.List(codes)}");
            }
        }
    }
}
