using TnlOpenData.Queries;

namespace TnlOpenData.Api.Graph;

/// <summary>What a page says of itself, whatever its rows.</summary>
internal interface ISlice
{
    bool HasNext { get; }
    bool HasPrevious { get; }
    string? Start { get; }
    string? End { get; }
}

internal sealed record Edge<T>(string Cursor, T Node);

/// <summary>Some rows of an answer, where they stand in it, and how many there are.</summary>
internal sealed record Slice<T>(IReadOnlyList<T> Rows, int Offset, int Total, string ReleaseId, string Fingerprint) : ISlice
{
    public IEnumerable<Edge<T>> Edges => Rows.Select((row, i) => new Edge<T>(At(i), row));

    public bool HasNext => Offset + Rows.Count < Total;

    public bool HasPrevious => Offset > 0;

    public string? Start => Rows.Count == 0 ? null : At(0);

    public string? End => Rows.Count == 0 ? null : At(Rows.Count - 1);

    private string At(int row) => new Cursor(ReleaseId, Offset + row, Fingerprint).ToString();
}
