namespace TnlOpenData.Schema;

public enum ColumnType { Text, Code, Integer, Number, Boolean, Date, List, Tree, Link }

/// <summary>The description of a column, without access to rows: name, type, French title and description.</summary>
public record Column(string Name, ColumnType Type)
{
    /// <summary>The column of the data package (<c>awards.level</c>) whose values this one repeats; null for a computed column.</summary>
    public string? DescribedBy { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    public string? Example { get; init; }

    public bool CanBeEmpty { get; init; } = true;

    /// <summary>The columns of the nested object, for a tree column.</summary>
    public IReadOnlyList<Column> Shape { get; init; } = [];

    /// <summary>The tree column contains a list of objects, not one object.</summary>
    public bool IsMany { get; init; }

    /// <summary>The closed list of a computed column, whose codes have French labels: <c>movements.movement</c>.</summary>
    public string? ClosedList { get; init; }

    /// <summary>Values can be compared only inside one scale of levels.</summary>
    public bool WithinScale { get; init; }

    /// <summary>The flat text of the tree column is a list of values joined by a vertical bar.</summary>
    public bool IsJoined { get; init; }

    /// <summary>A list of values in formats that have lists of text, but no nested objects.</summary>
    public bool IsFlatList => Type == ColumnType.List || IsMany || IsJoined;

    /// <summary>A longitude or a latitude: written with a decimal in every text format.</summary>
    public bool IsCoordinate => Type == ColumnType.Number && Name is "longitude" or "latitude";

    public bool IsSortable => Type is not (ColumnType.List or ColumnType.Tree or ColumnType.Link);

    /// <summary>Part of the flat formats (CSV, spreadsheets, Parquet). Links serve only clients that follow them from JSON.</summary>
    public bool IsFlat => Type != ColumnType.Link;
}

/// <summary>A column with the function that reads its cell from a row.</summary>
public sealed record Column<T>(string Name, ColumnType Type, Func<T, Cell> Read) : Column(Name, Type)
{
    /// <summary>The sort key where it is not the cell itself: a name without accents, the rank of a level.</summary>
    public Func<T, Cell>? SortKey { get; init; }

    /// <summary>What a spreadsheet for French readers says instead of the cell; null if it says the cell, or its label.</summary>
    public Func<T, string?>? InWords { get; init; }

    /// <summary>The same column for a row type that contains this one. The cell is empty where the part is null.</summary>
    public Column<TRow> On<TRow>(Func<TRow, T?> part, string? name = null) =>
        new(name ?? Name, Type, row => part(row) is { } value ? Read(value) : Cell.Empty)
        {
            DescribedBy = DescribedBy,
            Title = Title,
            Description = Description,
            Example = Example,
            CanBeEmpty = CanBeEmpty,
            Shape = Shape,
            IsMany = IsMany,
            IsJoined = IsJoined,
            ClosedList = ClosedList,
            WithinScale = WithinScale,
            SortKey = SortKey is null ? null : row => part(row) is { } value ? SortKey(value) : Cell.Empty,
            InWords = InWords is null ? null : row => part(row) is { } value ? InWords(value) : null,
        };
}
