using TnlOpenData.Resources.Shared;
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
        [.. LabelStatus.WithoutBadges(awards).Where(a => !DoubtWords.IsAssumed(a))];

    /// <summary>The same record; its reason says which of its awards are deduced.</summary>
    public static RecordRow SayingWhatIsDeduced(RecordRow row)
    {
        var deduced = row.Proof.Where(DoubtWords.IsDerived).ToLookup(a => DoubtWords.IsDerivedAward(a.Award));
        var awards = Deduced("Distinction déduite, et non imprimée", deduced[true]);
        var levels = Deduced("Niveau déduit, et non imprimé", deduced[false]);
        var years = Deduced("Édition déduite, et non imprimée", row.Proof.Where(a => DoubtWords.IsDerivedEdition(a.Award)));
        return row with { Why = row.Why + awards + levels + years };
    }

    private static string Deduced(string what, IEnumerable<AwardView> awards)
    {
        string[] all = [.. awards.Select(a => $"{a.Collectivity.Collectivity.Name} en {a.Award.Edition}")];
        var others = all.Length > MostNamed ? $" et {all.Length - MostNamed} de plus" : "";
        return all.Length == 0 ? "" : $" {what} par une source : {string.Join(", ", all.Take(MostNamed))}{others}.";
    }
}
