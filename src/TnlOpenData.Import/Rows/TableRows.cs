using TnlOpenData.Import.Problems;
using TnlOpenData.Tables;

namespace TnlOpenData.Import.Rows;

/// <summary>What was read of one file.</summary>
internal abstract class TableRows(Table table, string file)
{
    public Table Table => table;

    public string File => file;

    /// <summary>False when the file could not be read as this table: then nothing can be said of what it lacks.</summary>
    public bool WasRead { get; set; }

    /// <summary>The line of each key, those of faulty rows too, so that a reference to them is not a second problem.</summary>
    public abstract Dictionary<Key, int> Keys { get; }

    /// <summary>How many rows are there whose key could not be made out: as many missing keys may be theirs.</summary>
    public int UnknownKeys { get; set; }

    /// <summary>How many rows could not be split into the cells of the table.</summary>
    public int LostRows { get; set; }

    public abstract void CheckReferences(ReferenceCheck check);

    public Problem Problem(int line, string column, string wrong, string right) => new(file, line, column, wrong, right);

    /// <summary>The columns as bits.</summary>
    public ulong Mask(IEnumerable<string> columns)
    {
        var mask = 0UL;
        foreach (var name in columns)
        {
            var i = 0;
            while (table.ColumnInfos[i].Name != name)
            {
                i++;
            }

            mask |= 1UL << i;
        }

        return mask;
    }
}

/// <summary>A row and the line on which it begins.</summary>
internal readonly record struct Row<T>(T Value, int Line);
