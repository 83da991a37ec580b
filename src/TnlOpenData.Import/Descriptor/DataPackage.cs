using TnlOpenData.Tables;

namespace TnlOpenData.Import.Descriptor;

/// <summary>What <c>datapackage.json</c> says, as far as this program needs it. Empty text stands where a problem was reported.</summary>
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

    /// <summary>In the order of the descriptor, each table once.</summary>
    public required IReadOnlyList<TableResource> Resources { get; init; }

    /// <summary>The whole descriptor, keys sorted and without white space.</summary>
    public required string Canonical { get; init; }
}

internal sealed record Licence(string Name, string Title, string Url);

internal sealed record TableResource(Table Table, string? Path, string Title, string Description, TableSchema Schema)
{
    /// <summary>The name that problems give to the file.</summary>
    public string File => Path ?? $"{Table.Name}.csv";
}

/// <summary>One field for each column of the program, in its order, whatever the descriptor left out.</summary>
internal sealed record TableSchema(IReadOnlyList<FieldDescriptor> Fields, IReadOnlyList<ForeignKey> ForeignKeys);

/// <summary>Some columns of a table hold a key of another.</summary>
internal sealed record ForeignKey(IReadOnlyList<string> Fields, Table Target);
