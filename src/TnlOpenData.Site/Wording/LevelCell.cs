using TnlOpenData.Snapshots;

namespace TnlOpenData.Site.Wording;

/// <summary>A level of an edition in a cell of a table. No row, nothing announced and no such level are three things.</summary>
internal static class LevelCell
{
    /// <summary>The level is not one of the scale of the edition.</summary>
    public const string NotApplicable = "–";

    public const string NoneAnnounced = "aucun (annoncé)";

    public const string NoneRecorded = "aucun recensé";

    /// <param name="level">Null if the scale of the edition has no such level.</param>
    public static string Of(LevelCoverage? level) => level switch
    {
        null => NotApplicable,
        { Official.LaureateCount: 0, Recorded: 0 } => NoneAnnounced,
        { Official.LaureateCount: 0, Recorded: var recorded } => $"{NoneAnnounced}, {French.Count(recorded, "recensé")}",
        { Official: { LaureateCount: var announced }, Recorded: var recorded } =>
            $"{French.Number(recorded)} sur {French.Number(announced)}",
        { Recorded: var recorded } => Recorded(recorded),
    };

    /// <summary>Rows of which no number was ever announced.</summary>
    public static string Recorded(int count) => count == 0 ? NoneRecorded : French.Count(count, "recensé");

    /// <summary>How many announced laureates have no announced level: « 11 », « 36 ou 37 » where sources disagree on the total.</summary>
    public static string Rest(Coverage coverage) => (LevelDistribution.Of(coverage), coverage.Announced) switch
    {
        ({ Rest: { } rest }, { } announced) => LevelFinding.Rest(rest, announced),
        ({ Known: LevelsKnown.All }, _) => NotApplicable,
        _ => "total non annoncé",
    };
}
