using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using TnlOpenData.Palmares;
using TnlOpenData.Schema;

namespace TnlOpenData.Releases;

/// <summary>
/// The EF Core model of one release file: one entity type for each declared table, and three for the release and its descriptions.
/// EF Core creates the tables, keys and indexes; rows are written by <see cref="TableWriter"/> and read by <see cref="SqliteTableReader"/>.
/// </summary>
internal sealed class ReleaseDatabase(string path) : DbContext
{
    // What the file contains beside the tables of the data package.
    public static readonly Table<Release> Release = new("release", "id");
    public static readonly Table<TableDescription> Tables = new("table_descriptions", "name");
    public static readonly Table<ColumnDescription> Columns = new("column_descriptions", "table_name", "name");

    protected override void OnConfiguring(DbContextOptionsBuilder options) =>
        options.UseSqlite(ConnectionString(path, SqliteOpenMode.ReadWriteCreate));

    /// <summary>Without a pool: a pooled connection would keep a replaced file open.</summary>
    public static string ConnectionString(string path, SqliteOpenMode mode) =>
        new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString();

    protected override void OnModelCreating(ModelBuilder model)
    {
        var configuration = new EntityConfiguration(model);
        foreach (var table in (IEnumerable<Table>)[Release, Tables, Columns, .. AllTables.All])
        {
            table.Accept(configuration);
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        // REAL, so that any SQLite reader sees a number. The hash of the file would reveal a loss of digits.
        conventions.Properties<decimal>().HaveConversion<double>();
        conventions.Properties<decimal?>().HaveConversion<double?>();
        conventions.Properties<IReadOnlyList<string>>().HaveConversion<ListConverter, ListComparer>();
    }

    private sealed class EntityConfiguration(ModelBuilder model) : ITableVisitor<EntityTypeBuilder>
    {
        public EntityTypeBuilder Visit<T>(Table<T> table) where T : class
        {
            var entity = model.Entity<T>().ToTable(table.Name);
            foreach (var column in table.RecordColumns)
            {
                // A year is data, not a number for SQLite to generate.
                entity.Property(column.Property).HasColumnName(column.Column.Name).ValueGeneratedNever();
            }

            entity.HasKey(PropertiesOf(table, table.Key));
            foreach (var reference in table.References)
            {
                entity.HasOne(reference.Target.RowType, null)
                    .WithMany()
                    .HasForeignKey(PropertiesOf(table, reference.Columns))
                    .OnDelete(DeleteBehavior.Restrict);
            }

            return entity;
        }

        private static string[] PropertiesOf<T>(Table<T> table, IEnumerable<string> columns) where T : class =>
            [.. columns.Select(name => table.RecordColumns.First(c => c.Column.Name == name).Property)];
    }

    private sealed class ListConverter() : ValueConverter<IReadOnlyList<string>, string>(
        list => string.Join('|', list),
        text => text.Length == 0 ? Array.Empty<string>() : text.Split('|'));

    private sealed class ListComparer() : ValueComparer<IReadOnlyList<string>>(
        (a, b) => a!.SequenceEqual(b!),
        list => list.Count,
        list => list);
}
