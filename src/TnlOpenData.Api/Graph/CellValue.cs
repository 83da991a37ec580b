using TnlOpenData.Tables;

namespace TnlOpenData.Api.Graph;

/// <summary>What a cell is to GraphQL: absence is null, trees stay trees.</summary>
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
