using TnlOpenData.Snapshots;

namespace TnlOpenData.Queries.Records;

/// <summary>Newcomers and returning laureates of each edition, as sources state them; what none states is not guessed.</summary>
internal static class Movements
{
    public static IEnumerable<RecordRow> Of(Snapshot snapshot)
    {
        foreach (var edition in snapshot.Editions)
        {
            AwardView[] awards = [.. snapshot.AwardsByEdition.GetValueOrDefault(edition.Edition.Year, [])];
            var newcomers = Array.FindAll(awards, a => a.Award.FirstParticipation == true || a.Award.Returning == false);
            var returning = Array.FindAll(awards, a => a.Award.Returning == true);
            if (newcomers.Length > 0)
            {
                yield return Row("newcomers", $"Édition {edition.Edition.Year} : {RecordWords.Count(newcomers.Length, "nouvelle venue attestée", "nouvelles venues attestées")} par une source", newcomers, edition);
            }

            if (returning.Length > 0)
            {
                yield return Row("returners", $"Édition {edition.Edition.Year} : {RecordWords.Count(returning.Length, "collectivité déjà labellisée, attestée", "collectivités déjà labellisées, attestées")} par une source", returning, edition);
            }
        }
    }

    private static RecordRow Row(string code, string statement, AwardView[] proof, EditionView edition) =>
        new(code, statement, proof, Confidence.Stated, "Chacune est énoncée par une source ; d’autres peuvent ne pas être recensées.")
        {
            Edition = edition.Edition.Year,
            Value = proof.Length,
        };
}
