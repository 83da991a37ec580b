using TnlOpenData.Api.Site.Wording;
using TnlOpenData.Palmares;
using TnlOpenData.Resources.Movements;

namespace TnlOpenData.Api.Site.Collectivities;

/// <summary>The timeline in words: for those who do not see it, and for the table that stands beside it.</summary>
internal static class TimelineText
{
    /// <summary>What stands above a panel that is not the first.</summary>
    public const string Change = "Changement d’échelle";

    public const string NotPublished = "non publié";

    public static string State(TimelineEntry entry) => entry switch
    {
        { Award: { } award } => Labels.Level(award),
        { State: TimelineState.NotLabelled } => "non labellisée",
        _ => "pas recensée",
    };

    /// <summary>Scale by scale, so that nobody hears two levels of different scales as one run.</summary>
    public static string Description(TimelineDrawing drawing) =>
        string.Join(" Puis l’échelle change, sans correspondance entre les niveaux. ", drawing.Panels.Select(panel =>
            $"{Labels.Scale(panel.Scale)} : {string.Join(" ; ", panel.Columns.Select(c => $"{c.Years.Replace("–", " à ", StringComparison.Ordinal)}, {State(c.Entries[0])}"))}."));

    /// <summary>What became of the body since the previous edition, in a sentence that stands alone.</summary>
    public static string Since(TimelineEntry entry) => entry.Movement switch
    {
        null when entry.Award is not null => "première édition du label",
        null => "",
        { Kind: Movement.Rise, Before: { } before, From: var from } => $"en hausse depuis {from.Edition.Year} ({Labels.Level(before)})",
        { Kind: Movement.Fall, Before: { } before, From: var from } => $"en baisse depuis {from.Edition.Year} ({Labels.Level(before)})",
        { Kind: Movement.Same, From: var from } => $"au même niveau qu’en {from.Edition.Year}",
        { Kind: Movement.Undetermined, From: var from } => $"pas comparable à {from.Edition.Year} : l’un des niveaux n’est pas exactement connu",
        { Kind: Movement.OtherScale, From: var from } => $"pas comparable à {from.Edition.Year} : l’échelle a changé",
        { Kind: Movement.FirstOnRecord } => "première distinction recensée",
        { Kind: Movement.BackOnRecord, From: var from } => $"de retour au recensement, sans distinction recensée en {from.Edition.Year}",
        { From: var from } => $"distinction recensée en {from.Edition.Year}, pas cette année-là",
    };
}
