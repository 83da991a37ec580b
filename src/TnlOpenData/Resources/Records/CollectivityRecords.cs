using TnlOpenData.Snapshots;

namespace TnlOpenData.Resources.Records;

/// <summary>Records over the awards of one collectivity: longest run, number of awards, rises and falls within a scale.</summary>
internal static class CollectivityRecords
{
    private const string MayBeBeaten = "Des distinctions manquent : "
        + "une autre collectivité, ou une série plus longue, peut ne pas être recensée.";

    public static IEnumerable<RecordRow> Of(Snapshot snapshot)
    {
        var runs = snapshot.Collectivities.Select(LongestRun).Where(r => r.Length > 0).ToArray();
        if (runs.Length == 0)
        {
            yield break;
        }

        var longest = runs.Max(r => r.Length);
        foreach (var run in runs.Where(r => r.Length == longest))
        {
            yield return Record("longest-run", $"{Name(run)} : {Run(run)}", run, longest);
        }

        var most = snapshot.Collectivities.Max(c => c.Awards.Count);
        foreach (var collectivity in snapshot.Collectivities.Where(c => c.Awards.Count == most))
        {
            yield return Record(
                "most-awards",
                $"{Name(collectivity.Awards)} : {RecordText.Count(most, "distinction recensée", "distinctions recensées")}",
                collectivity.Awards,
                most);
        }

        foreach (var row in Moves(snapshot, "biggest-rise", 1, "gagne").Concat(Moves(snapshot, "biggest-fall", -1, "perd")))
        {
            yield return row;
        }

        foreach (var collectivity in snapshot.Collectivities.Where(c => c.Awards.Count == snapshot.Editions.Count))
        {
            yield return Record(
                "always-present",
                $"{Name(collectivity.Awards)} : distinguée à toutes les éditions",
                collectivity.Awards,
                collectivity.Awards.Count) with
            {
                Confidence = Confidence.Certain,
                Why = "Chaque édition a sa distinction, chacune avec sa source.",
            };
        }
    }

    /// <summary>The largest differences between two consecutive exact levels of a collectivity in one scale.</summary>
    private static IEnumerable<RecordRow> Moves(Snapshot snapshot, string code, int sign, string verb)
    {
        var moves = snapshot.Collectivities
            .SelectMany(c => c.Awards.Where(a => a.Level is not null).GroupBy(a => a.Edition.Scale, StringComparer.Ordinal))
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

    private static AwardView[] LongestRun(CollectivityView collectivity)
    {
        AwardView[] longest = [];
        List<AwardView> run = [];
        foreach (var award in collectivity.Awards)
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
