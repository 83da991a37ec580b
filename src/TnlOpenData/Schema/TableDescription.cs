namespace TnlOpenData.Schema;

/// <summary>The French title and description of one table, from the data package.</summary>
public sealed record TableDescription
{
    public required string Name { get; init; }

    /// <summary>Counted from 1, in the order of the data package.</summary>
    public required int Position { get; init; }
    public required string Title { get; init; }
    public required string Description { get; init; }

    /// <summary>
    /// The SHA-256 of the rows of the table, in hexadecimal: a part of the hash of the release, by which a table that is read later is
    /// verified.
    /// </summary>
    public required string RowsSha256 { get; init; }
}
