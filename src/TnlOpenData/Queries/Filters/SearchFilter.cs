using System.Runtime.CompilerServices;
using TnlOpenData.Palmares;
using TnlOpenData.Search;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Queries.Filters;

/// <summary>
/// <c>q</c>: the rows whose own texts hold what was typed, and those about a body that the search finds by it. Rows are indexed
/// once for a snapshot, when first asked.
/// </summary>
public sealed record SearchFilter<T>(Func<Snapshot, IReadOnlyList<T>> Rows) : Filter<T>("q") where T : class
{
    private readonly ConditionalWeakTable<Snapshot, RowIndex<T>> _indexes = [];

    /// <summary>The row's own texts.</summary>
    public Func<T, IEnumerable<string?>>? Texts { get; init; }

    /// <summary>The body that the row is about.</summary>
    public Func<T, Collectivity?>? Body { get; init; }

    public override Reading<T> Read(Snapshot snapshot, string typed)
    {
        var text = SearchText.Typed(typed);
        if (text.IsEmpty)
        {
            return Refuse(text.Shown, "ne contient ni lettre ni chiffre", "holds neither a letter nor a digit");
        }

        var rows = _indexes.GetValue(snapshot, s => new RowIndex<T>(SearchIndex.Of(s), Rows(s), Texts, Body)).Find(text);
        var found = new Lazy<HashSet<T>>(() => rows.ToHashSet<T>(ReferenceEqualityComparer.Instance));
        return new Criterion<T>(Name, text.Shown, row => found.Value.Contains(row)) { Candidates = rows };
    }
}
