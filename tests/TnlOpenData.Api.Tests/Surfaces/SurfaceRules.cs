namespace TnlOpenData.Api.Tests.Surfaces;

/// <summary>The list of all rules.</summary>
internal static class SurfaceRules
{
    public static readonly SurfaceRule[] All =
    [
        CitationRule.Rule,
        SourceRule.Rule,
        PlainWordsRule.Rule,
        AnnouncedRule.Rule,
        GluedTextRule.Rule,
        AnswerRule.Rule,
        NextEditionRule.Rule,
        ChartRule.Rule,
        BadgeRule.Rule,
        RateRule.Rule,
        PopulationRule.Rule,
        SupposedLaureates.Rule,
        DeducedLevels.Rule,
        MentionsAndFacts.Rule,
    ];
}
