namespace TnlOpenData.Queries;

/// <summary>One condition of a query.</summary>
/// <param name="Name">The name of the filter.</param>
/// <param name="Text">The value in canonical form.</param>
public sealed record Criterion<T>(string Name, string Text, Func<T, bool> Matches)
{
    /// <summary>
    /// The only rows that can match, in the order of the list, found by an index when the query runs; null without an index.
    /// </summary>
    public Lazy<IReadOnlyList<T>>? Candidates { get; init; }

    /// <summary>
    /// Puts rows into the order that the condition asks for, and leaves out those that cannot match; null for a condition without an
    /// order. A <c>sort</c> in the query has priority.
    /// </summary>
    public Func<IReadOnlyList<T>, IReadOnlyList<T>>? Arrange { get; init; }

    /// <summary>The candidates are a list that the snapshot keeps, so their sorted order can be cached.</summary>
    public bool IsIndexed { get; init; }

    /// <summary>The scales of the rows that can match; null if the condition does not restrict scales.</summary>
    public IReadOnlySet<string>? Scales { get; init; }

    /// <summary>The editions that the condition names; null if it names none.</summary>
    public IReadOnlyList<int>? Editions { get; init; }

    /// <summary>The levels that the condition names, each with its scale.</summary>
    public IReadOnlyList<(string Level, string Scale)> Levels { get; init; } = [];
}
