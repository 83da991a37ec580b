using System.Runtime.CompilerServices;
using TnlOpenData.Palmares;
using TnlOpenData.Search;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Queries;

/// <summary>
/// <c>q</c>: the rows whose own texts contain the words, and the rows about a collectivity that the search finds. The rows of a
/// snapshot are indexed once, on the first query.
/// </summary>
public sealed record SearchFilter<T>(Func<Snapshot, IReadOnlyList<T>> Rows) : Filter<T>("q") where T : class
{
    private readonly ConditionalWeakTable<Snapshot, RowIndex<T>> _indexes = [];

    /// <summary>The texts of the row.</summary>
    public Func<T, IEnumerable<string?>>? Texts { get; init; }

    /// <summary>The collectivity that the row is about.</summary>
    public Func<T, Collectivity?>? Body { get; init; }

    public override ParseResult<T> Read(Snapshot snapshot, string typed)
    {
        var text = SearchText.Typed(typed);
        if (text.IsEmpty)
        {
            return Invalid(text.DisplayText, "ne contient ni lettre ni chiffre", "holds neither a letter nor a digit");
        }

        var rows = new Lazy<IReadOnlyList<T>>(() => IndexOf(snapshot).Find(text));
        var found = new Lazy<HashSet<T>>(() => rows.Value.ToHashSet<T>(ReferenceEqualityComparer.Instance));
        return new Criterion<T>(Name, text.DisplayText, row => found.Value.Contains(row)) { Candidates = rows };
    }

    private RowIndex<T> IndexOf(Snapshot snapshot) =>
        _indexes.GetValue(snapshot, s => new RowIndex<T>(SearchIndex.OfBodies(s), Rows(s), Texts, Body));
}
