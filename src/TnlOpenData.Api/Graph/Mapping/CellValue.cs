using System.Globalization;
using TnlOpenData.Formats.Writing;
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

    /// <summary>A longitude or a latitude, with at least one decimal.</summary>
    public static decimal? OfCoordinate(in Cell cell) =>
        cell.Kind == CellKind.Number ? decimal.Parse(CoordinateText.Of(cell.Number), CultureInfo.InvariantCulture) : null;
}
