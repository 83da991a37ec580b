using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Wording;

/// <summary>The CSS class of a level: by scale and code, or by status for a level that is not exactly known.</summary>
internal static class LevelClass
{
    public static string Of(AwardView award) => award.Level is { } level ? Of(level.Scale, level.Code) : Of(award.Award.LevelStatus);

    public static string Of(string scale, string code) => $"level-{scale}-{code}";

    /// <summary><c>range</c> or <c>unknown</c>.</summary>
    public static string Of(string status) => $"level-{status}";
}
