using System.Globalization;
using TnlOpenData.Import.Problems;
using TnlOpenData.Releases;
using TnlOpenData.Schema;

namespace TnlOpenData.Api.Loading;

/// <summary>
/// A file that was cut between two lines is a valid table with fewer rows. A table that loses more than a tenth of its rows is refused,
/// unless the version of the package is a new one: then it was meant.
/// </summary>
public static class LostRows
{
    public static IEnumerable<Problem> Find(ReleaseSummary? former, ReleaseContent content)
    {
        var next = ReleaseSummary.Of(content);
        if (former is null || former.Version == "" || former.Version != next.Version)
        {
            yield break;
        }

        foreach (var (table, before) in former.Rows)
        {
            var after = next.Rows[table];
            if (10L * (before - after) > before)
            {
                var wrong = string.Create(
                    CultureInfo.InvariantCulture, $"has {after} rows where release {former.ReleaseId}, of the same version, has {before}");
                yield return new Problem(
                    $"{table}.csv", null, null, wrong, "all rows, or a new version in datapackage.json if they are meant to go");
            }
        }
    }
}
