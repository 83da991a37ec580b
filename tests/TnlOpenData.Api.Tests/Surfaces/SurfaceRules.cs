namespace TnlOpenData.Api.Tests.Surfaces;

/// <summary>The list of all rules.</summary>
internal static class SurfaceRules
{
    public static readonly SurfaceRule[] All =
    [
        ChartRule.Rule,
        BadgeRule.Rule,
        RateRule.Rule,
        PopulationRule.Rule,
    ];
}
