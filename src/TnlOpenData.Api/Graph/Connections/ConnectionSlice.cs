using TnlOpenData.Queries;

namespace TnlOpenData.Api.Graph.Connections;

/// <summary>The rows of a connection: a slice of a list, with the number of rows of the whole list.</summary>
/// <param name="Offset">The number of rows before the slice.</param>
/// <param name="Fingerprint">The fingerprint of the query; cursors of another query are refused.</param>
internal sealed record ConnectionSlice<T>(IReadOnlyList<T> Rows, int Offset, int Total, string ReleaseId, string Fingerprint)
{
    public IEnumerable<Edge<T>> Edges => Rows.Select((row, i) => new Edge<T>(CursorOf(i), row));

    public PageInfo PageInfo => new(
        HasNext: Offset + Rows.Count < Total,
        HasPrevious: Offset > 0,
        Start: Rows.Count == 0 ? null : CursorOf(0),
        End: Rows.Count == 0 ? null : CursorOf(Rows.Count - 1));

    private string CursorOf(int row) => new Cursor(ReleaseId, Offset + row, Fingerprint).ToString();
}

/// <summary>A row with its cursor.</summary>
internal sealed record Edge<T>(string Cursor, T Node);

/// <summary>Whether rows precede and follow a slice, and the cursors of its first and last row (null for an empty slice).</summary>
internal sealed record PageInfo(bool HasNext, bool HasPrevious, string? Start, string? End);
