namespace TnlOpenData.Api.Tests.Surfaces;

/// <summary>The list of all rules.</summary>
internal static class SurfaceRules
{
    public static readonly SurfaceRule[] All =
    [
        SupposedLaureates.Rule,
        DeducedLevels.Rule,
        MentionsAndFacts.Rule,
    ];
}
