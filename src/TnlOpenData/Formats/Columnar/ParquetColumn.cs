using Parquet;
using Parquet.Schema;
using TnlOpenData.Queries;
using TnlOpenData.Schema;

namespace TnlOpenData.Formats.Columnar;

/// <summary>One column of the file: its name and type, and how its values are taken from the page.</summary>
internal abstract record ParquetColumn(int Position, DataField Field)
{
    public static ParquetColumn Of(Page page, int position)
    {
        var column = page.Columns[position];
        return column.Type switch
        {
            ColumnType.Integer => new ParquetColumn<int>(position, column.Name, c => (int)c.Integer),
            ColumnType.Number => new ParquetColumn<double>(position, column.Name, c => c.Number),
            ColumnType.Boolean => new ParquetColumn<bool>(position, column.Name, c => c.Boolean),
            ColumnType.Date => new ParquetColumn<DateOnly>(position, column.Name, c => c.Date),
            _ => new ParquetTextColumn(position, column.Name),
        };
    }

    public abstract Task Write(ParquetRowGroupWriter group, Page page, int first, int count);

    protected T[] Values<T>(Page page, int first, int count, Func<Cell, T> take)
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
    public override Task Write(ParquetRowGroupWriter group, Page page, int first, int count) =>
        group.WriteAsync<T>(Field, Values<T?>(page, first, count, c => c.IsEmpty ? null : Take(c)));
}

internal sealed record ParquetTextColumn(int Position, string Name)
    : ParquetColumn(Position, new DataField<string>(Name, nullable: true))
{
    public override Task Write(ParquetRowGroupWriter group, Page page, int first, int count) =>
        group.WriteAsync(Field, Values<string?>(page, first, count, c => c.IsEmpty ? null : c.Plain)!);
}
