using TnlOpenData.Palmares;

namespace TnlOpenData.Schema;

/// <summary>The content of one release: its identity, the rows of all tables, the descriptions of tables and columns.</summary>
public sealed record ReleaseContent
{
    public required Release Release { get; init; }

    /// <summary>In the order of the data package.</summary>
    public required IReadOnlyList<TableDescription> Tables { get; init; }

    public required IReadOnlyList<ColumnDescription> Columns { get; init; }
    public required PalmaresData Data { get; init; }
}
