using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Records;

/// <summary>Records over the awards of one collectivity: longest run, number of awards, rises and falls within a scale.</summary>
internal static class CollectivityRecords
{
    private const string MayBeBeaten = "Des distinctions manquent : "
        + "une autre collectivité, ou une série plus longue, peut ne pas être recensée.";

    public static IEnumerable<RecordRow> Of(Snapshot snapshot)
    {
        IReadOnlyList<AwardView>[] bodies =
            [.. snapshot.Collectivities.Select(c => RecordBasis.Of(c.Awards)).Where(awards => awards.Count > 0)];
        var runs = bodies.Select(LongestRun).ToArray();
        if (runs.Length == 0)
        {
            yield break;
        }

        var longest = runs.Max(r => r.Length);
        foreach (var run in runs.Where(r => r.Length == longest))
        {
            yield return Record("longest-run", $"{Name(run)} : {Run(run)}", run, longest);
        }

        var most = bodies.Max(awards => awards.Count);
        foreach (var awards in bodies.Where(awards => awards.Count == most))
        {
            yield return Record(
                "most-awards",
                $"{Name(awards)} : {RecordText.Count(most, "distinction recensée", "distinctions recensées")}",
                awards,
                most);
        }

        foreach (var row in Moves(bodies, "biggest-rise", 1, "gagne").Concat(Moves(bodies, "biggest-fall", -1, "perd")))
        {
            yield return row;
        }

        foreach (var awards in bodies.Where(awards => awards.Count == snapshot.Editions.Count))
        {
            yield return Record(
                "always-present",
                $"{Name(awards)} : distinguée à toutes les éditions",
                awards,
                awards.Count) with
            {
                Confidence = Confidence.Certain,
                Why = "Chaque édition a sa distinction, chacune avec sa source.",
            };
        }
    }

    /// <summary>The largest differences between two consecutive exact levels of a collectivity in one scale.</summary>
    private static IEnumerable<RecordRow> Moves(
        IReadOnlyList<AwardView>[] bodies,
        string code,
        int sign,
        string verb)
    {
        var moves = bodies
            .SelectMany(awards => awards.Where(a => a.Level is not null).GroupBy(a => a.Edition.Scale, StringComparer.Ordinal))
            .SelectMany(g => g.Zip(g.Skip(1)))
            .Select(m => (From: m.First, To: m.Second, Steps: sign * (m.Second.Level!.Rank - m.First.Level!.Rank)))
            .Where(m => m.Steps > 0)
            .ToArray();
        foreach (var move in moves.Where(m => m.Steps == moves.Max(x => x.Steps)))
        {
            yield return Record(
                code,
                $"{Name([move.To])} {verb} {RecordText.Count(move.Steps, "niveau", "niveaux")}, du {RecordText.Level(move.From.Level!)} "
                    + $"({move.From.Award.Edition}) au {RecordText.Level(move.To.Level!)} ({move.To.Award.Edition})",
                [move.From, move.To],
                move.Steps);
        }
    }

    private static AwardView[] LongestRun(IReadOnlyList<AwardView> awards)
    {
        AwardView[] longest = [];
        List<AwardView> run = [];
        foreach (var award in awards)
        {
            if (run.Count > 0 && award.Award.Edition != run[^1].Award.Edition + 1)
            {
                run.Clear();
            }

            run.Add(award);
            longest = run.Count > longest.Length ? [.. run] : longest;
        }

        return longest;
    }

    private static string Run(AwardView[] run) => run.Length == 1
        ? $"une édition recensée, {run[0].Award.Edition}"
        : $"{run.Length} éditions consécutives recensées, de {run[0].Award.Edition} à {run[^1].Award.Edition}";

    private static RecordRow Record(string code, string statement, IReadOnlyList<AwardView> proof, int value) =>
        new(code, statement, proof, Confidence.Provisional, MayBeBeaten) { Value = value };

    private static string Name(IReadOnlyList<AwardView> awards) => awards[0].Collectivity.Collectivity.Name;
}
