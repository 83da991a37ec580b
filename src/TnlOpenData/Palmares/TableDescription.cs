namespace TnlOpenData.Palmares;

/// <summary>What the data package says of one table, in French, for the people who read it.</summary>
public sealed record TableDescription
{
    public required string Name { get; init; }
    public required int Position { get; init; }
    public required string Title { get; init; }
    public required string Description { get; init; }
}
