using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;

namespace TnlOpenData.Import.Rules;

internal static class FirstParticipations
{
    public static IEnumerable<Problem> AreNotReturns(PackageRows package) =>
        package.Awards.ValidRows("returning", "first_participation")
            .Where(row => row.Value is { Returning: true, FirstParticipation: true })
            .Select(row => package.Awards.Problem(
                row, "first_participation", "true contradicts returning, which is true too", "one of them only"));
}
