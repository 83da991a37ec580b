using TnlOpenData.Palmares;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Records;

/// <summary>First awards: of all, of each kind of collectivity, at each level.</summary>
internal static class FirstRecords
{
    private const string MayBeEarlier = "Des éditions antérieures ou la même édition ne sont pas recensées en entier.";

    private const string FirstEdition = "C’est la première édition du label ; d’autres de ses lauréats peuvent ne pas être recensés.";

    public static IEnumerable<RecordRow> Of(Snapshot snapshot)
    {
        if (snapshot.Awards.Count == 0)
        {
            yield break;
        }

        var first = snapshot.Awards.Min(a => a.Award.Edition);
        var earliest = In(snapshot.Awards, first);
        var (confidence, why) = SureOfEdition(snapshot, first);
        yield return new RecordRow("first-award", $"{RecordText.First(earliest.Length)}, édition {first}", earliest, confidence, why)
        {
            Edition = first,
        };
        var kinds = snapshot.Awards.GroupBy(a => a.Collectivity.Collectivity.Kind, StringComparer.Ordinal);
        foreach (var kind in kinds.OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            yield return Kind(snapshot, kind.Key, [.. kind]);
        }

        var levels = snapshot.Awards.Where(a => a.Level is not null).GroupBy(a => a.Level!);
        foreach (var level in levels.OrderBy(g => g.Key.Scale, StringComparer.Ordinal).ThenBy(g => g.Key.Rank))
        {
            var edition = level.Min(a => a.Award.Edition);
            var proof = In(level, edition);
            var (sure, because) = SureOfLevel(snapshot, level.Key, edition, proof);
            yield return new RecordRow(
                "first-at-level",
                $"{RecordText.First(proof.Length)} au {RecordText.Level(level.Key)} de {RecordText.Scale(level.Key.Scale)}, "
                    + $"édition {edition}",
                proof,
                sure,
                because)
            {
                Edition = edition,
                Level = level.Key,
            };
        }
    }

    private static RecordRow Kind(Snapshot snapshot, string kind, AwardView[] awards)
    {
        var edition = awards.Min(a => a.Award.Edition);
        var proof = In(awards, edition);
        if (proof.FirstOrDefault(a => States(a, $"premiere-{kind}-labellisee") || States(a, $"premier-{kind}-labellise")) is { } stated)
        {
            return new RecordRow(
                "first-of-kind",
                $"Première distinction {RecordText.OfKind(kind, 1)}, édition {edition}",
                [stated],
                Confidence.Stated,
                "Une source l’énonce : voir les faits marquants de la distinction.")
            {
                Edition = edition,
                Kind = kind,
            };
        }

        var (confidence, why) = SureOfEdition(snapshot, edition);
        return new RecordRow(
            "first-of-kind",
            $"{RecordText.First(proof.Length)} {RecordText.OfKind(kind, proof.Length)}, édition {edition}",
            proof,
            confidence,
            why)
        {
            Edition = edition,
            Kind = kind,
        };
    }

    /// <summary>An award is certainly the first if no edition precedes it, or if all preceding editions are completely recorded.</summary>
    private static (Confidence, string) SureOfEdition(Snapshot snapshot, int edition)
    {
        EditionView[] before = [.. snapshot.Editions.Where(e => e.Edition.Year < edition)];
        if (before.Length == 0)
        {
            return (Confidence.Certain, FirstEdition);
        }

        return Array.TrueForAll(before, e => e.Coverage.Complete == true)
            ? (Confidence.Certain, "Les éditions antérieures sont recensées en entier.")
            : (Confidence.Provisional, MayBeEarlier);
    }

    private static (Confidence, string) SureOfLevel(Snapshot snapshot, Level level, int edition, IReadOnlyList<AwardView> proof)
    {
        EditionView[] before = [.. snapshot.Editions.Where(e => e.Edition.Scale == level.Scale && e.Edition.Year < edition)];
        if (before.Length == 0)
        {
            return (Confidence.Certain, "C’est la première édition de l’échelle ; d’autres de ses lauréats peuvent ne pas être recensés.");
        }

        if (Array.TrueForAll(before, e => HasOfficialZero(snapshot, e, level)))
        {
            return (Confidence.Certain, "Les décomptes annoncés par l’ADULLACT disent qu’aucune édition antérieure n’a donné ce niveau.");
        }

        return proof.Any(a => States(a, $"premier-niveau-{level.Code}"))
            ? (Confidence.Stated, "Une source l’énonce : voir les faits marquants de la distinction.")
            : (Confidence.Provisional, MayBeEarlier);
    }

    private static bool HasOfficialZero(Snapshot snapshot, EditionView edition, Level level) => snapshot.Data.Tallies
        .Any(t => t.Edition == edition.Edition.Year && t.Level == level.Code && t.LaureateCount == 0);

    private static bool States(AwardView award, string mention) => award.Mentions.Any(m => m.Code == mention && m.Status == "published");

    private static AwardView[] In(IEnumerable<AwardView> awards, int edition) => [.. awards.Where(a => a.Award.Edition == edition)];
}
