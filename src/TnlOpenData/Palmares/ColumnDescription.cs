namespace TnlOpenData.Palmares;

/// <summary>What the data package says of one column: type, French title and meaning, closed vocabulary, example.</summary>
public sealed record ColumnDescription
{
    public required string TableName { get; init; }
    public required string Name { get; init; }
    public required int Position { get; init; }
    public required string Type { get; init; }
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required bool Required { get; init; }
    public required IReadOnlyList<string> Choices { get; init; }
    public string? Pattern { get; init; }
    public string? Example { get; init; }
}
