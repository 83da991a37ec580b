namespace TnlOpenData.Schema;

/// <summary>What the data package says of one column: type, French title and description, closed vocabulary, example.</summary>
public sealed record ColumnDescription
{
    public required string TableName { get; init; }
    public required string Name { get; init; }

    /// <summary>Counted from 1, in the order of the table.</summary>
    public required int Position { get; init; }

    /// <summary>The Table Schema type: <c>string</c>, <c>integer</c>, <c>date</c>.</summary>
    public required string Type { get; init; }
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required bool Required { get; init; }

    /// <summary>The values allowed; none listed when any value is.</summary>
    public required IReadOnlyList<string> Choices { get; init; }

    /// <summary>A regular expression that the whole value matches.</summary>
    public string? Pattern { get; init; }
    public string? Example { get; init; }
}
