using System.Text.RegularExpressions;
using TnlOpenData.Schema;

namespace TnlOpenData.Import.Descriptor;

/// <summary>The parts of <c>datapackage.json</c> that this program uses. A property with a problem is an empty text.</summary>
internal sealed record DataPackage
{
    public const string FileName = "datapackage.json";

    public required string Name { get; init; }
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required string Version { get; init; }
    public required DateTimeOffset Created { get; init; }
    public required Licence Licence { get; init; }
    public required string Attribution { get; init; }

    /// <summary>In the order of the descriptor, each table at most once.</summary>
    public required IReadOnlyList<TableResource> Resources { get; init; }

    /// <summary>The whole descriptor as canonical JSON: keys sorted, no white space.</summary>
    public required string Canonical { get; init; }
}

internal sealed record Licence(string Name, string Title, string Url);

/// <summary>The resource of a table. The path is null if the descriptor gives none that can be read.</summary>
internal sealed record TableResource(Table Table, string? Path, string Title, string Description, SchemaDescriptor Schema)
{
    /// <summary>What the descriptor says of the bytes of the file.</summary>
    public FileSeal Seal { get; init; } = new(null, null);

    /// <summary>The file name in problems.</summary>
    public string File => Path ?? $"{Table.Name}.csv";
}

/// <summary>One field for each column of the table, in its order, including those that the descriptor lacks.</summary>
internal sealed record SchemaDescriptor(IReadOnlyList<FieldDescriptor> Fields, IReadOnlyList<ForeignKey> ForeignKeys);

/// <summary>Columns that refer to the key of another table.</summary>
internal sealed record ForeignKey(IReadOnlyList<string> Fields, Table Target);

/// <summary>A column as the descriptor describes it.</summary>
internal sealed record FieldDescriptor(Column Column)
{
    public string Type { get; init; } = "string";
    public string Title { get; init; } = "";
    public string Description { get; init; } = "";
    public string? Example { get; init; }
    public bool IsUri { get; init; }

    /// <summary>The table whose keys are the items of the list.</summary>
    public Table? ListReference { get; init; }

    public Constraints Constraints { get; init; } = new();
}

/// <summary>The constraints of a field, as in Table Schema.</summary>
internal sealed record Constraints
{
    public bool Required { get; init; }
    public bool Unique { get; init; }
    public IReadOnlyList<string> Enum { get; init; } = [];
    public string? Pattern { get; init; }
    public Regex? Regex { get; init; }
    public Bound? Minimum { get; init; }
    public Bound? Maximum { get; init; }
    public int? MinLength { get; init; }
    public int? MaxLength { get; init; }
}

/// <summary>A minimum or maximum (a date by its day number) and its text in messages.</summary>
internal sealed record Bound(double Value, string Text);
