using TnlOpenData.Schema;

namespace TnlOpenData.Api.Graph.Mapping;

/// <summary>Converts a cell to a value that GraphQL.NET serializes. An empty cell is null; a tree stays a tree.</summary>
internal static class CellValue
{
    public static object? Of(in Cell cell) => cell.Kind switch
    {
        CellKind.Empty => null,
        CellKind.Integer => (int)cell.Integer,
        CellKind.Number => cell.Number,
        CellKind.Boolean => cell.Boolean,
        CellKind.Date => cell.Date,
        CellKind.List => cell.List,
        CellKind.Tree => cell.Tree,
        _ => cell.Text,
    };
}
