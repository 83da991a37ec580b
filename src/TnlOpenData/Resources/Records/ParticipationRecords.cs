using TnlOpenData.Resources.Shared;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Records;

/// <summary>New and returning laureates of each edition, as stated by sources. Nothing is inferred.</summary>
internal static class ParticipationRecords
{
    public static IEnumerable<RecordRow> Of(Snapshot snapshot)
    {
        foreach (var edition in snapshot.Editions)
        {
            AwardView[] awards =
            [
                .. snapshot.AwardsByEdition.GetValueOrDefault(edition.Edition.Year, []).Where(a => !DoubtWords.IsAssumed(a)),
            ];
            var newcomers = Array.FindAll(awards, a => a.Award.FirstParticipation == true || a.Award.Returning == false);
            var returning = Array.FindAll(awards, a => a.Award.Returning == true);
            if (newcomers.Length > 0)
            {
                var count = RecordText.Count(newcomers.Length, "nouvelle venue attestée", "nouvelles venues attestées");
                yield return Row("newcomers", count, newcomers, edition);
            }

            if (returning.Length > 0)
            {
                var count = RecordText.Count(
                    returning.Length,
                    "collectivité déjà labellisée, attestée",
                    "collectivités déjà labellisées, attestées");
                yield return Row("returners", count, returning, edition);
            }
        }
    }

    private static RecordRow Row(string code, string count, AwardView[] proof, EditionView edition) => new(
        code,
        $"Édition {edition.Edition.Year} : {count} par une source",
        proof,
        Confidence.Stated,
        "Chacune est énoncée par une source ; d’autres peuvent ne pas être recensées.")
    {
        Edition = edition.Edition.Year,
        Value = proof.Length,
    };
}
