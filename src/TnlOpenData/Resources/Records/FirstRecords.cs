using TnlOpenData.Palmares;
using TnlOpenData.Resources.Shared;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Records;

/// <summary>First awards: of all, of each kind of collectivity, at each level.</summary>
internal static class FirstRecords
{
    private const string MayBeEarlier = "Des éditions antérieures ou la même édition ne sont pas recensées en entier, ou "
        + "ont des lauréats supposés.";

    private const string FirstEdition = "C’est la première édition du label ; d’autres de ses lauréats peuvent ne pas être recensés.";

    public static IEnumerable<RecordRow> Of(Snapshot snapshot)
    {
        var awards = RecordBasis.Of(snapshot.Awards);
        if (awards.Count == 0)
        {
            return FirstBadges(snapshot);
        }

        return [First(snapshot, awards), .. FirstOfKinds(snapshot, awards), .. FirstAtLevels(snapshot, awards), .. FirstBadges(snapshot)];
    }

    private static RecordRow First(Snapshot snapshot, IReadOnlyList<AwardView> awards)
    {
        var first = awards.Min(a => a.Award.Edition);
        var earliest = In(awards, first);
        var (confidence, why) = SureOfEdition(snapshot, first);
        return new RecordRow("first-award", $"{RecordText.First(earliest.Length)}, édition {first}", earliest, confidence, why)
        {
            Edition = first,
        };
    }

    private static IEnumerable<RecordRow> FirstOfKinds(Snapshot snapshot, IReadOnlyList<AwardView> awards) => awards
        .GroupBy(a => a.Collectivity.Collectivity.Kind, StringComparer.Ordinal)
        .OrderBy(g => g.Key, StringComparer.Ordinal)
        .Select(g => Kind(snapshot, g.Key, [.. g]));

    private static IEnumerable<RecordRow> FirstAtLevels(Snapshot snapshot, IReadOnlyList<AwardView> awards)
    {
        var levels = awards.Where(a => a.Level is not null).GroupBy(a => a.Level!);
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

    /// <summary>A badge is no level of the label: its first ones are apart.</summary>
    private static IEnumerable<RecordRow> FirstBadges(Snapshot snapshot)
    {
        var badges = snapshot.Awards.Where(a => LabelStatus.IsBadge(a) && !DoubtWords.IsAssumed(a)).GroupBy(a => a.Level!);
        foreach (var badge in badges.OrderBy(g => g.Key.Scale, StringComparer.Ordinal))
        {
            var edition = badge.Min(a => a.Award.Edition);
            var proof = In(badge, edition);
            var (sure, because) = SureOfLevel(snapshot, badge.Key, edition, proof);
            var subject = proof.Length == 1 ? "Premier badge recensé" : "Premiers badges recensés";
            yield return new RecordRow("first-badge", $"{subject}, hors label, édition {edition}", proof, sure, because)
            {
                Edition = edition,
                Level = badge.Key,
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

    /// <summary>
    /// An award is certainly the first if no edition precedes it, or if all preceding editions are completely recorded, each laureate
    /// without ambiguity: a supposed one may be another body, of another kind.
    /// </summary>
    private static (Confidence, string) SureOfEdition(Snapshot snapshot, int edition)
    {
        EditionView[] before = [.. snapshot.Editions.Where(e => e.Edition.Year < edition)];
        if (before.Length == 0)
        {
            return (Confidence.Certain, FirstEdition);
        }

        return Array.TrueForAll(before, e => e.Coverage.Complete == true && !HasAssumed(snapshot, e))
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

    private static bool HasAssumed(Snapshot snapshot, EditionView edition) =>
        snapshot.AwardsByEdition.GetValueOrDefault(edition.Edition.Year, []).Any(DoubtWords.IsAssumed);

    private static bool States(AwardView award, string mention) => award.Mentions.Any(m => m.Code == mention && m.Status == "published");

    private static AwardView[] In(IEnumerable<AwardView> awards, int edition) => [.. awards.Where(a => a.Award.Edition == edition)];
}
