namespace TnlOpenData.Queries.Filters;

/// <summary>One condition of a question, ready to run.</summary>
public sealed record Criterion<T>(string Name, string Text, Func<T, bool> Matches)
{
    /// <summary>The only rows that can match, where an index knows them; in the order of the list.</summary>
    public IReadOnlyList<T>? Candidates { get; init; }

    /// <summary>The candidates are a list of the snapshot's own, the same for every question: worth putting in order once.</summary>
    public bool IsIndexed { get; init; }

    /// <summary>The scales that the condition leaves open; null when it says nothing of scales.</summary>
    public IReadOnlySet<string>? Scales { get; init; }

    /// <summary>The editions that the condition names; null when it names none.</summary>
    public IReadOnlyList<int>? Editions { get; init; }

    /// <summary>Levels named by the condition, each with its scale.</summary>
    public IReadOnlyList<(string Level, string Scale)> Levels { get; init; } = [];
}
