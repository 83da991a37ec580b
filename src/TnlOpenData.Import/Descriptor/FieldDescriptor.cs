using System.Text.RegularExpressions;
using TnlOpenData.Tables;

namespace TnlOpenData.Import.Descriptor;

internal sealed record FieldDescriptor(Column Column)
{
    public string Type { get; init; } = "string";
    public string Title { get; init; } = "";
    public string Description { get; init; } = "";
    public string? Example { get; init; }
    public bool IsUri { get; init; }
    public Table? ListReference { get; init; }
    public Constraints Constraints { get; init; } = new();
}

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

/// <summary>A least or greatest value, dates by their day number, with the text to show.</summary>
internal sealed record Bound(double Value, string Text);
