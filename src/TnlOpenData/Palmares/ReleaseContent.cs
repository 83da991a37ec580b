namespace TnlOpenData.Palmares;

/// <summary>All that one release holds: its identity, the facts, and what the data package says of tables and columns.</summary>
public sealed record ReleaseContent
{
    public required Release Release { get; init; }
    public required IReadOnlyList<TableDescription> Tables { get; init; }
    public required IReadOnlyList<ColumnDescription> Columns { get; init; }
    public required Facts Facts { get; init; }
}
