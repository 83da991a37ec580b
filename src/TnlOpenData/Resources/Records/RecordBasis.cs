using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Records;

/// <summary>
/// The awards on which a record may rest: those of the label, so no badge, whose laureate the source names without ambiguity. Which
/// awards of them are deduced is said with the record.
/// </summary>
internal static class RecordBasis
{
    private const int MostNamed = 3;

    public static IReadOnlyList<AwardView> Of(IEnumerable<AwardView> awards) =>
        [.. LabelStatus.WithoutBadges(awards).Where(a => !IsAssumed(a))];

    public static bool IsAssumed(AwardView award) => award.Award.Identity == "assumed";

    /// <summary>The same record; its reason says which of its awards are deduced.</summary>
    public static RecordRow SayingWhatIsDeduced(RecordRow row)
    {
        AwardView[] deduced = [.. row.Proof.Where(a => a.Award.LevelStatus == "derived")];
        if (deduced.Length == 0)
        {
            return row;
        }

        var named = deduced.Take(MostNamed).Select(a => $"{a.Collectivity.Collectivity.Name} en {a.Award.Edition}");
        var others = deduced.Length > MostNamed ? $" et {deduced.Length - MostNamed} de plus" : "";
        return row with { Why = $"{row.Why} Niveau déduit, et non imprimé par une source : {string.Join(", ", named)}{others}." };
    }
}
