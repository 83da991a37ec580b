using TnlOpenData.Schema;
using TnlOpenData.Snapshots;

namespace TnlOpenData.Queries;

/// <summary>A page of rows with the columns of the query: the input of every format.</summary>
public abstract record ResultPage(Resource Resource, Snapshot Snapshot, int Total)
{
    public abstract IReadOnlyList<Column> Columns { get; }

    public abstract int Count { get; }

    public abstract int Offset { get; }

    public abstract int? Limit { get; }

    public abstract IReadOnlyList<KeyValuePair<string, string>> Parameters { get; }

    /// <summary>Identifies the query in a cursor.</summary>
    public abstract string Fingerprint { get; }

    /// <summary>The editions that the query names; null if it names none.</summary>
    public abstract IReadOnlyList<int>? Editions { get; }

    /// <summary>The counts of the filters named by <c>facets=</c>.</summary>
    public IReadOnlyList<Facet> Facets { get; init; } = [];

    /// <summary>The French title of a column.</summary>
    public string TitleOf(Column column) => column.Title ?? Snapshot.DescribeColumn(column.DescribedBy)?.Title ?? column.Name;

    public abstract Cell Read(int row, int column);

    /// <summary>The cell in French words, where the column has any: « 7 sur 23 », « entre 3 et 5 ».</summary>
    public abstract string? WordsOf(int row, int column);

    public abstract Place? PlaceOf(int row);

    public abstract string? PathOf(int row);

    /// <summary>The cursor of the next page; null on the last page.</summary>
    public string? NextCursor => Limit is not null && Offset + Count < Total ? CursorAt(Offset + Count) : null;

    /// <summary>The cursor of the previous page; null on the first page.</summary>
    public string? PreviousCursor => Limit is { } limit && Offset > 0 ? CursorAt(Math.Max(0, Offset - limit)) : null;

    private string CursorAt(int offset) => new Cursor(Snapshot.Release.Id, offset, Fingerprint).ToString();
}

/// <inheritdoc cref="ResultPage"/>
public sealed record ResultPage<T>(ListQuery<T> Query, Snapshot Snapshot, IReadOnlyList<T> Rows, int Total)
    : ResultPage(Query.Resource, Snapshot, Total) where T : class
{
    public override IReadOnlyList<Column> Columns => Query.Fields;

    public override int Count => Rows.Count;

    public override int Offset => Query.Offset;

    public override int? Limit => Query.Limit;

    public override IReadOnlyList<KeyValuePair<string, string>> Parameters => Query.Parameters;

    public override string Fingerprint => field ??= Query.Fingerprint;

    public override IReadOnlyList<int>? Editions => Query.Editions;

    public override Cell Read(int row, int column) => Query.Fields[column].Read(Rows[row]);

    public override string? WordsOf(int row, int column) => Query.Fields[column].InWords?.Invoke(Rows[row]);

    public override Place? PlaceOf(int row) => Query.Resource.PlaceOf?.Invoke(Rows[row]);

    public override string? PathOf(int row) => Query.Resource.PathOf?.Invoke(Rows[row]);
}
