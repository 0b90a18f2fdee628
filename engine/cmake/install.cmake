# The engine as a library for others: find_package(TensorscopeEngine), then link tensorscope::engine. As a part of Tensorscope
# it is installed only on request: cmake --install build/release --component engine --prefix ...
include(CMakePackageConfigHelpers)
set(package ${CMAKE_INSTALL_LIBDIR}/cmake/TensorscopeEngine)
set(part COMPONENT engine)
if(NOT PROJECT_IS_TOP_LEVEL)
  list(APPEND part EXCLUDE_FROM_ALL)
endif()

set_target_properties(engine PROPERTIES OUTPUT_NAME tensorscope_engine)
target_compile_features(engine INTERFACE cxx_std_20)
target_compile_options(engine INTERFACE $<INSTALL_INTERFACE:-ffp-contract=off>) # for the arithmetic in headers
target_include_directories(engine PUBLIC $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}/tensorscope>)

install(TARGETS engine EXPORT TensorscopeEngine ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} ${part})
install(EXPORT TensorscopeEngine NAMESPACE tensorscope:: FILE TensorscopeEngineTargets.cmake DESTINATION ${package} ${part})
install(DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/tensorscope/engine ${part}
  FILES_MATCHING PATTERN "*.h" PATTERN examples EXCLUDE PATTERN cmake EXCLUDE)
write_basic_package_version_file(TensorscopeEngineConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES cmake/TensorscopeEngineConfig.cmake ${CMAKE_CURRENT_BINARY_DIR}/TensorscopeEngineConfigVersion.cmake
  DESTINATION ${package} ${part})
if(PROJECT_IS_TOP_LEVEL)
  install(DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}/../resources/data/ DESTINATION ${CMAKE_INSTALL_DATADIR}/tensorscope/data ${part})
endif()
