using System.Runtime.CompilerServices;
using TnlOpenData.Palmares;
using TnlOpenData.Search;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Queries.Filters;

/// <summary>
/// <c>q</c>: the rows whose own texts hold what was typed, and those about a body that the search finds by it. Texts are indexed
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

        var rows = Texts is null ? [] : _indexes.GetValue(snapshot, s => new RowIndex<T>(Rows(s), Texts)).Find(text);
        var bodies = Body is null ? [] : SearchIndex.Of(snapshot).Bodies(text);
        return new Criterion<T>(Name, text.Shown, row => rows.Contains(row) || (Body?.Invoke(row) is { } body && bodies.Contains(body)));
    }
}
