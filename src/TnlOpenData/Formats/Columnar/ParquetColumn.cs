using Parquet;
using Parquet.Schema;
using TnlOpenData.Queries;
using TnlOpenData.Schema;

namespace TnlOpenData.Formats.Columnar;

/// <summary>One column of the file: its name, its type, and how to read its values from the page.</summary>
internal abstract record ParquetColumn(int Position, Parquet.Schema.Field Field)
{
    public static ParquetColumn Of(ResultPage page, int position)
    {
        var column = page.Columns[position];
        return column.Type switch
        {
            ColumnType.Integer => new ParquetColumn<int>(position, column.Name, c => (int)c.Integer),
            ColumnType.Number => new ParquetColumn<double>(position, column.Name, c => c.Number),
            ColumnType.Boolean => new ParquetColumn<bool>(position, column.Name, c => c.Boolean),
            ColumnType.Date => new ParquetColumn<DateOnly>(position, column.Name, c => c.Date),
            _ when column.IsFlatList => new ParquetListColumn(position, column.Name),
            _ => new ParquetTextColumn(position, column.Name),
        };
    }

    public abstract Task Write(ParquetRowGroupWriter group, ResultPage page, int first, int count);

    protected T[] Values<T>(ResultPage page, int first, int count, Func<Cell, T> take)
    {
        var values = new T[count];
        for (var i = 0; i < count; i++)
        {
            values[i] = take(page.Read(first + i, Position));
        }

        return values;
    }
}

internal sealed record ParquetColumn<T>(int Position, string Name, Func<Cell, T> Take)
    : ParquetColumn(Position, new DataField<T>(Name, nullable: true)) where T : struct
{
    public override Task Write(ParquetRowGroupWriter group, ResultPage page, int first, int count) =>
        group.WriteAsync<T>((DataField)Field, Values<T?>(page, first, count, c => c.IsEmpty ? null : Take(c)));
}

internal sealed record ParquetTextColumn(int Position, string Name)
    : ParquetColumn(Position, new DataField<string>(Name, nullable: true))
{
    public override Task Write(ParquetRowGroupWriter group, ResultPage page, int first, int count) =>
        group.WriteAsync((DataField)Field, Values<string?>(page, first, count, c => c.Plain is { Length: > 0 } text ? text : null)!);
}
