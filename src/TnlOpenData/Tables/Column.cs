namespace TnlOpenData.Tables;

public enum ColumnType { Text, Code, Integer, Number, Boolean, Date, List, Tree, Link }

/// <summary>What can be said of a column without its rows: name, type, and where its French title and meaning stand.</summary>
public record Column(string Name, ColumnType Type)
{
    /// <summary>The column of the data package (<c>awards.level</c>) that this one repeats; null when it is computed.</summary>
    public string? DescribedBy { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    public string? Example { get; init; }

    public bool CanBeEmpty { get; init; } = true;

    /// <summary>What a tree column holds.</summary>
    public IReadOnlyList<Column> Shape { get; init; } = [];

    /// <summary>The tree is a list of objects, not one object.</summary>
    public bool IsMany { get; init; }

    /// <summary>Values compare inside one scale only.</summary>
    public bool WithinScale { get; init; }

    public bool IsSortable => Type is not (ColumnType.List or ColumnType.Tree or ColumnType.Link);

    /// <summary>Links speak to programs that walk the API; flat formats have no use for them.</summary>
    public bool IsFlat => Type != ColumnType.Link;
}

/// <summary>A column with the way to read it from a row.</summary>
public sealed record Column<T>(string Name, ColumnType Type, Func<T, Cell> Read) : Column(Name, Type)
{
    /// <summary>What the column sorts by, where that is not its text: a name without accents, the rank of a level.</summary>
    public Func<T, Cell>? SortKey { get; init; }

    /// <summary>The same column read through a wider row.</summary>
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
            WithinScale = WithinScale,
            SortKey = SortKey is null ? null : row => part(row) is { } value ? SortKey(value) : Cell.Empty,
        };
}
