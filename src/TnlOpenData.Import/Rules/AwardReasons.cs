using TnlOpenData.Import.Problems;
using TnlOpenData.Import.Rows;

namespace TnlOpenData.Import.Rules;

/// <summary>What no source prints must say why it is held to be so.</summary>
internal static class AwardReasons
{
    public static IEnumerable<Problem> AreGiven(PackageRows package)
    {
        foreach (var row in package.Awards.ValidRows("identity", "level_status", "note"))
        {
            var assumption =
                row.Value.Note is not null ? null :
                row.Value.Identity == "assumed" ? "identity is assumed" :
                row.Value.LevelStatus is "derived" or "range" ? $"level_status is {row.Value.LevelStatus}" :
                null;
            if (assumption is not null)
            {
                yield return package.Awards.Problem(row, "note", $"is empty while {assumption}", "the reason, for those who read it");
            }
        }
    }
}
