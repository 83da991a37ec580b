using TnlOpenData.Snapshots;

namespace TnlOpenData.Queries.Filters;

/// <summary>
/// <c>q</c>: every word typed must begin a word of the row's names, whatever the case, accents, hyphens and apostrophes.
/// </summary>
public sealed record SearchFilter<T>(Func<T, IEnumerable<string?>> Texts) : Filter<T>("q")
{
    public override Reading<T> Read(Snapshot snapshot, string typed)
    {
        var words = Folding.Words(typed);
        if (words.Length == 0)
        {
            return Refuse(typed, "ne contient ni lettre ni chiffre", "holds neither a letter nor a digit");
        }

        return new Criterion<T>(Name, typed.Trim(), row =>
        {
            var names = Texts(row).SelectMany(text => text is null ? [] : Folding.Words(text)).ToArray();
            return Array.TrueForAll(words, word => Array.Exists(names, name => name.StartsWith(word, StringComparison.Ordinal)));
        });
    }
}
