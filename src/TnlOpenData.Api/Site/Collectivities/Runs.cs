namespace TnlOpenData.Api.Site.Collectivities;

/// <summary>Neighbours that share something, taken together.</summary>
internal static class Runs
{
    public static IEnumerable<IReadOnlyList<TimelineEntry>> Of<TKey>(IReadOnlyList<TimelineEntry> entries, Func<TimelineEntry, TKey> key)
    {
        for (var i = 0; i < entries.Count;)
        {
            var shared = key(entries[i]);
            TimelineEntry[] run = [.. entries.Skip(i).TakeWhile(e => EqualityComparer<TKey>.Default.Equals(key(e), shared))];
            yield return run;
            i += run.Length;
        }
    }
}
